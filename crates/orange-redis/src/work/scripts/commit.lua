-- ARGV: id, consumer, entry, deliveries, partition, number of commits before, checkpoint, items. Stores the items and the
-- checkpoint. Returns 1, 0 if the consumer no longer has the claim, or 2 if another job has written to the partition. A
-- commit that is sent again changes nothing.
local partition, before = ARGV[5], tonumber(ARGV[6])
if not is_claimed(ARGV[2], ARGV[3], ARGV[4]) then
  return 0
end
local claim = ARGV[2] .. '/' .. ARGV[3] .. '/' .. ARGV[4]
local stored = redis.call('HGET', checkpoints, partition) or '0 - '
local commits, last_claim = stored:match('^(%d+) (%S+) ')
commits = tonumber(commits)
if commits == before + 1 and last_claim == claim then
  return 1
end
if commits ~= before then
  return 2
end
redis.call('HSET', checkpoints, partition, (before + 1) .. ' ' .. claim .. ' ' .. ARGV[7])
for index = 8, #ARGV do
  redis.call('XADD', items, '*', 'p', partition, 'v', ARGV[index])
end
return 1
