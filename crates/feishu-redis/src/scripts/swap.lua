-- Puts a grant in the place of one version, or says what is there.
-- KEYS: the session. ARGV: the version expected ('' for nothing), the new version, the new grant,
-- its life in milliseconds ('' for no end).
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'none' and kind ~= 'hash' then return redis.error_reply('FOREIGN feishu-redis did not write it') end
local there = redis.call('HMGET', KEYS[1], 'version', 'grant')
if kind == 'hash' and not there[1] then return redis.error_reply('FOREIGN feishu-redis did not write it') end
if (there[1] or '') ~= ARGV[1] then return {0, there[1] or '', there[2] or ''} end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'grant', ARGV[3])
if ARGV[4] == '' then
  redis.call('PERSIST', KEYS[1])
else
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
end
return {1}
