import type { ConnectionOptions, Message } from 'vscode-languageserver';
import { isMap } from './client.ts';

/**
 * Options of a connection that bear with a client which leaves out what the protocol asks for. The library reads parts
 * of `initialize` before it hands it on, so what is missing there is filled in first.
 */
export const tolerant: ConnectionOptions = {
  messageStrategy: {
    handleMessage(message, next) {
      if (isInitialize(message)) {
        const params = isMap(message.params) ? message.params : {};
        const capabilities = isMap(params.capabilities) ? params.capabilities : {};
        next({ ...message, params: { ...params, capabilities } } as Message);
      } else next(message);
    },
  },
};

function isInitialize(message: Message): message is Message & { params?: unknown } {
  return (message as { method?: unknown }).method === 'initialize';
}
