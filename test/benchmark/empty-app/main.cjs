// The least an Electron app can be: what start-up is measured against.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 });
  return window.loadURL('data:text/html,<!doctype html><title>Empty</title>');
});
app.on('window-all-closed', () => app.quit());
