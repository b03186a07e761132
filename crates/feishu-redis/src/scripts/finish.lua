-- Remembers that an event was handled, unless another's claim of it lasts.
-- KEYS: the event. ARGV: owner, how long it is remembered, in milliseconds.
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'none' then
  if kind ~= 'string' then return redis.error_reply('FOREIGN feishu-redis did not write it') end
  local there = redis.call('GET', KEYS[1])
  if string.sub(there, 1, 7) ~= 'feishu/' then return redis.error_reply('FOREIGN feishu-redis did not write it') end
  if string.sub(there, 1, 17) == 'feishu/1 claimed ' and string.sub(there, 18) ~= ARGV[1] then
    return 0
  end
end
redis.call('SET', KEYS[1], 'feishu/1 handled', 'PX', ARGV[2])
return 1
