-- Keeps a token, and ends the lease that it was fetched under.
-- KEYS: the token, the lease. ARGV: value, life in milliseconds, owner, fence ('' without a lease).
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'none' and (kind ~= 'string' or redis.call('GETRANGE', KEYS[1], 0, 6) ~= 'feishu/') then
  return redis.error_reply('FOREIGN feishu-redis did not write it')
end
if ARGV[4] ~= '' and redis.call('TYPE', KEYS[2]).ok == 'hash' then
  local held = redis.call('HMGET', KEYS[2], 'owner', 'fence')
  if held[2] and tonumber(held[2]) > tonumber(ARGV[4]) then return 0 end
  if held[1] == ARGV[3] then redis.call('HSET', KEYS[2], 'until', '0') end
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
