-- Grants a lease, or extends it, or says how long another holds it.
-- KEYS: the lease. ARGV: owner, life and how long the fence is remembered, both in milliseconds.
-- The fence is the server's time, so that it grows even where Redis has lost its data.
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'none' and kind ~= 'hash' then return redis.error_reply('FOREIGN feishu-redis did not write it') end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local held = redis.call('HMGET', KEYS[1], 'owner', 'fence', 'until')
if kind == 'hash' and not held[2] then return redis.error_reply('FOREIGN feishu-redis did not write it') end
local fence
if held[3] and tonumber(held[3]) > now then
  if held[1] ~= ARGV[1] then return {0, held[3] - now} end
  fence = held[2]
else
  fence = time[1] * 1000000 + time[2]
  if held[2] and fence <= tonumber(held[2]) then fence = held[2] + 1 end
  fence = string.format('%.0f', fence)
end
redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'fence', fence,
  'until', string.format('%.0f', now + ARGV[2]))
redis.call('PEXPIRE', KEYS[1], ARGV[2] + ARGV[3])
return {1, tonumber(fence)}
