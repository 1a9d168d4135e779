-- What a drafter does in Neovim, with a report as JSON: neovim.test.ts starts it and reads the report.
local report = {}
local seconds = 60

local function wait(what, done)
  if not vim.wait(seconds * 1000, done, 50) then
    error('waited in vain for ' .. what)
  end
end

local function found()
  return vim.diagnostic.get(0)
end

local function codes()
  local all = {}
  for _, each in ipairs(found()) do
    local code = each.code or each.user_data.lsp.code
    table.insert(all, code)
  end
  table.sort(all)
  return all
end

local function words()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n') .. '\n'
end

local function go(text, on)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. text, 'cW') > 0, text .. ' does not stand in the text')
  vim.fn.cursor(vim.fn.line('.'), vim.fn.col('.') + on)
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return window
    end
  end
end

local function try()
  wait('findings', function()
    return #found() > 0
  end)
  report.found = codes()
  report.messages = vim.tbl_map(function(each)
    return each.message
  end, found())

  go('for 2.1(a)', 4)
  vim.lsp.buf.hover()
  wait('hover', floating)
  local window = floating()
  report.hover = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
  vim.api.nvim_win_close(window, true)

  vim.lsp.buf.definition()
  wait('definition', function()
    return vim.api.nvim_get_current_line():match('^2%.1 ')
  end)

  go('by the Red Cross', 8)
  local before = words()
  vim.lsp.buf.rename('Blue Cross')
  wait('rename', function()
    return words() ~= before
  end)
  report.renamed = words()
  wait('findings under the new name', function()
    local told = false
    for _, each in ipairs(found()) do
      assert(not (told and each.message:match('Red Cross')), 'the old name is still told')
      told = told or each.message:match('Blue Cross') ~= nil
    end
    return told
  end)
  report.after = codes()
end

local ok, fault = pcall(try)
report.fault = not ok and tostring(fault) or nil
vim.fn.writefile({ vim.json and vim.json.encode(report) or vim.fn.json_encode(report) }, vim.env.PACTA_REPORT)
vim.cmd('qall!')
