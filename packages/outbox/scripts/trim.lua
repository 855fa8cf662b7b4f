-- Purpose: drop the batches of a stream that every consumer has, in one step with looking whether they all do.
-- KEYS 2
--   stream the stream
--   offsets hash of consumer to "ID MS": where it stands, and when it said so
-- ARGV 2
--   batch number of the last batch to drop
--   since reports older than this, in milliseconds since 1970, don't count
-- Returns
--   1 dropped
--   0 nothing was done: a consumer stands at that batch or before it
local reports = redis.call('HVALS', KEYS[2])
for i = 1, #reports do
  local standing, said = string.match(reports[i], '^(%d+)-%d+ (%d+)$')
  if standing and tonumber(said) >= tonumber(ARGV[2]) and tonumber(standing) <= tonumber(ARGV[1]) then
    return 0
  end
end
redis.call('XTRIM', KEYS[1], 'MINID', string.format('%d-0', tonumber(ARGV[1]) + 1))
return 1
