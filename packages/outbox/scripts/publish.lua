-- Purpose: append one batch of events to a stream, unless Redis has lost batches that the database saw published.
-- KEYS 2
--   stream the stream
--   marker number of the last batch appended
-- ARGV 3+
--   redisBatch number of the batch that Redis must hold at least
--   lastBatch number that the new batch must exceed
--   events each event as JSON, in order
-- Returns
--   {1, n} appended as batch n
--   {0, n} refused: Redis stands at batch n, behind the database
local marker = tonumber(redis.call('GET', KEYS[2]) or '0')
if marker < tonumber(ARGV[1]) then
  return {0, marker}
end
local batch = math.max(marker, tonumber(ARGV[2])) + 1
for i = 3, #ARGV do
  redis.call('XADD', KEYS[1], string.format('%d-%d', batch, i - 2), 'e', ARGV[i])
end
redis.call('SET', KEYS[2], string.format('%d', batch))
return {1, batch}
