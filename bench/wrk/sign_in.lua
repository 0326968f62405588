-- Signs in, one account after the other.
--   wrk -s sign_in.lua … -- PASSWORD LOGIN…
local bodies, turn = {}, 0

function init(args)
  for at = 2, #args do
    bodies[at - 1] = '{"login":"' .. args[at] .. '","password":"' .. args[1] .. '"}'
  end
  wrk.method = 'POST'
  wrk.headers['Content-Type'] = 'application/json'
end

function request()
  turn = turn % #bodies + 1
  return wrk.format(nil, nil, nil, bodies[turn])
end

dofile(os.getenv('WRK_REPORT'))
