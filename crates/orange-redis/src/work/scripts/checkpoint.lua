-- ARGV: id, partition. Returns the number of commits and the checkpoint; 0 and an empty text before the first.
local stored = redis.call('HGET', checkpoints, ARGV[2])
if not stored then
  return {0, ''}
end
local commits, _, checkpoint = stored:match('^(%d+) (%S+) (.*)$')
return {tonumber(commits), checkpoint}
