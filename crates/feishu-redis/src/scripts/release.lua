-- Ends a lease that is still this owner's. Its fence is remembered.
-- KEYS: the lease. ARGV: owner.
if redis.call('TYPE', KEYS[1]).ok ~= 'hash' then return 0 end
if redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'until', '0')
return 1
