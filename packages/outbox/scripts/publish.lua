-- Purpose: append one numbered batch to a stream, only if the stream stands at the batch before it.
-- KEYS 1
--   stream the stream; its last generated id tells the batch it stands at, also when nothing is left in it
-- ARGV 3+
--   before number of the batch that the stream must stand at; -1 asks only
--   batch number of the batch to append
--   events each event as JSON, in order; none moves the stream to the batch's number and leaves it empty
-- Returns
--   {1, n} appended: the stream stands at batch n now
--   {0, n} nothing was done: the stream stands at batch n
local standing = 0
if redis.call('EXISTS', KEYS[1]) == 1 then
  local info = redis.call('XINFO', 'STREAM', KEYS[1])
  for i = 1, #info, 2 do
    if info[i] == 'last-generated-id' then
      standing = tonumber(string.match(info[i + 1], '^(%d+)-'))
    end
  end
end
if standing ~= tonumber(ARGV[1]) then
  return {0, standing}
end
for i = 3, #ARGV do
  redis.call('XADD', KEYS[1], ARGV[2] .. '-' .. (i - 2), 'e', ARGV[i])
end
if #ARGV == 2 then
  redis.call('XDEL', KEYS[1], redis.call('XADD', KEYS[1], ARGV[2] .. '-1', 'e', ''))
end
return {1, tonumber(ARGV[2])}
