-- Neovim with Pacta, from version 0.7 on: put this file into the folder `plugin` of your configuration.
-- Set vim.g.pacta_command where `pacta` is not on the path, as in
--   vim.g.pacta_command = { 'node', '/somewhere/pacta/bin/pacta', 'lsp', '--stdio' }

local command = vim.g.pacta_command or { 'pacta', 'lsp', '--stdio' }
local group = vim.api.nvim_create_augroup('pacta', {})
local client

local function start(buffer)
  local config = { name = 'pacta', cmd = command, root_dir = vim.fn.expand('%:p:h') }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  client = client or vim.lsp.start_client(config)
  if client then
    vim.lsp.buf_attach_client(buffer, client)
  end
end

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  group = group,
  pattern = '*.pacta',
  command = 'setfiletype pacta',
})

vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = 'pacta',
  callback = function(event)
    vim.bo[event.buf].omnifunc = 'v:lua.vim.lsp.omnifunc'
    start(event.buf)
  end,
})

-- The colours of what the language alone has; versions from 0.9 on show them.
for type, link in pairs({
  act = 'Normal',
  prose = 'Comment',
  time = 'Constant',
  condition = 'Conditional',
  verification = 'Special',
}) do
  pcall(vim.api.nvim_set_hl, 0, '@lsp.type.' .. type .. '.pacta', { link = link, default = true })
end
