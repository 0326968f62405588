-- Each renewal shows a token that no other has shown, and keeps the one that it is given.
--   wrk -s refresh.lua … -- FILE   (a token a line)
local tokens, first = {}, 1

function init(args)
  for token in io.lines(args[1]) do tokens[#tokens + 1] = token end
  wrk.method = 'POST'
  wrk.headers['Content-Type'] = 'application/json'
end

function request()
  local token = tokens[first]
  first = first + 1
  return wrk.format(nil, nil, nil, '{"refresh_token":"' .. token .. '"}')
end

function response(status, _, body)
  local token = body:match('"refresh_token":"([^"]+)"')
  if status ~= 200 or not token then error('not renewed: ' .. status .. ' ' .. body) end
  tokens[#tokens + 1] = token
end

dofile(os.getenv('WRK_REPORT'))
