-- Gives no departure before a time has passed.
-- KEYS: the rate. ARGV: the wait in milliseconds.
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'none' and (kind ~= 'string' or redis.call('GETRANGE', KEYS[1], 0, 6) ~= 'feishu/') then
  return redis.error_reply('FOREIGN feishu-redis did not write it')
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local state
local raw = kind == 'string' and redis.call('GET', KEYS[1])
if raw and string.sub(raw, 1, 9) == 'feishu/1 ' then
  local good, unpacked = pcall(cmsgpack.unpack, string.sub(raw, 10))
  if good and type(unpacked) == 'table' and type(unpacked[4]) == 'table' then state = unpacked end
end
if not state then state = {now, 0, 0, {}} end
local before = math.max(redis.call('PTTL', KEYS[1]), 0)
state[3] = math.max(state[3], now - state[1] + ARGV[1])
local value = 'feishu/1 ' .. cmsgpack.pack(state)
local life = math.max(before, ARGV[1] + 1000)
redis.call('SET', KEYS[1], value, 'PX', string.format('%.0f', life))
return 1
