-- Reserves departures, on the server's clock.
-- KEYS: the rate. ARGV: how many are wanted, how far ahead, the gap between those that lie ahead,
-- then for each window its count and its length; times in milliseconds.
-- Answers with when to ask again, where there are too few, and then each departure from now.
--
-- A window's log holds its last departures, as many as it counts, in runs of a 256th of its length:
-- {total, head, at, count, at, count, ...}. Times are from the base, so that they pack small.
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'none' and (kind ~= 'string' or redis.call('GETRANGE', KEYS[1], 0, 6) ~= 'feishu/') then
  return redis.error_reply('FOREIGN feishu-redis did not write it')
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local wanted, ahead, gap = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local windows = (#ARGV - 3) / 2

local state
local raw = kind == 'string' and redis.call('GET', KEYS[1])
if raw and string.sub(raw, 1, 9) == 'feishu/1 ' then
  local good, unpacked = pcall(cmsgpack.unpack, string.sub(raw, 10))
  if good and type(unpacked) == 'table' and type(unpacked[4]) == 'table' then state = unpacked end
end
if not state then state = {now, 0, 0, {}} end
local base, logs = state[1], state[4]
local last, held = state[2], state[3]
if #logs ~= windows then
  logs = {}
  for w = 1, windows do logs[w] = {0} end
end
now = now - base

local count, length, part, head = {}, {}, {}, {}
local longest = 0
for w = 1, windows do
  count[w], length[w] = tonumber(ARGV[2 + 2 * w]), tonumber(ARGV[3 + 2 * w])
  part[w] = math.max(1, math.floor(length[w] / 256))
  head[w] = 2
  longest = math.max(longest, length[w])
  -- Those that count no longer.
  local log = logs[w]
  while log[head[w]] and log[head[w]] + length[w] <= now do
    log[1] = log[1] - log[head[w] + 1]
    head[w] = head[w] + 2
  end
end

local answer = {0}
for _ = 1, wanted do
  local at = math.max(now, held)
  if last > now then at = math.max(at, last + gap) end
  for w = 1, windows do
    local log = logs[w]
    if log[1] >= count[w] and log[head[w]] then at = math.max(at, log[head[w]] + length[w]) end
  end
  if at > now + ahead then
    answer[1] = at - ahead - now
    break
  end
  for w = 1, windows do
    local log = logs[w]
    if log[1] >= count[w] then
      local left = log[head[w] + 1] - 1
      log[head[w] + 1] = left
      if left == 0 then head[w] = head[w] + 2 end
    else
      log[1] = log[1] + 1
    end
    local run = math.ceil((base + at) / part[w]) * part[w] - base
    if #log > head[w] and log[#log - 1] == run then
      log[#log] = log[#log] + 1
    else
      log[#log + 1] = run
      log[#log + 1] = 1
    end
  end
  last = at
  answer[#answer + 1] = at - now
end

for w = 1, windows do
  if head[w] > 2 then
    local log, kept = logs[w], {logs[w][1]}
    for i = head[w], #log do kept[#kept + 1] = log[i] end
    logs[w] = kept
  end
end
local value = 'feishu/1 ' .. cmsgpack.pack({base, last, held, logs})
local life = math.max(last, held, now) - now + longest + 1000
redis.call('SET', KEYS[1], value, 'PX', string.format('%.0f', life))
return answer
