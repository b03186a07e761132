-- Claims an event: 0 new, 1 in progress, 2 handled.
-- KEYS: the event. ARGV: owner, the claim's life in milliseconds.
local kind = redis.call('TYPE', KEYS[1]).ok
if kind == 'none' then
  redis.call('SET', KEYS[1], 'feishu/1 claimed ' .. ARGV[1], 'PX', ARGV[2])
  return 0
end
if kind ~= 'string' then return redis.error_reply('FOREIGN feishu-redis did not write it') end
local there = redis.call('GET', KEYS[1])
if there == 'feishu/1 handled' then return 2 end
if string.sub(there, 1, 17) == 'feishu/1 claimed ' then return 1 end
return redis.error_reply('FOREIGN feishu-redis did not write it')
