'use strict';
// Starts `pacta lsp` when an agreement is opened, and ends it with the window. All else is said by the server.
const vscode = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

let client;

exports.activate = async () => {
  const command = vscode.workspace.getConfiguration('pacta').get('command', 'pacta');
  const server = { command, args: ['lsp'], transport: TransportKind.stdio };
  const texts = { documentSelector: [{ language: 'pacta' }] };
  client = new LanguageClient('pacta', 'Pacta', server, texts);
  try {
    await client.start();
  } catch (fault) {
    await vscode.window.showErrorMessage(
      `Pacta could not be started as "${command}". Say where it is in the setting pacta.command. (${fault})`,
    );
  }
};

exports.deactivate = () => client?.stop();
