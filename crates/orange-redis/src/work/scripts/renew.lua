-- ARGV: id, consumer, then entry and deliveries of each claim. Restarts the visibility time of the claims that the
-- consumer still has. Returns 1 for each of them and 0 for the others.
local renewed = {}
for index = 3, #ARGV, 2 do
  local is_held = is_claimed(ARGV[2], ARGV[index], ARGV[index + 1])
  if is_held then
    redis.call('XCLAIM', jobs, 'workers', ARGV[2], 0, ARGV[index], 'JUSTID')
  end
  renewed[#renewed + 1] = is_held and 1 or 0
end
return renewed
