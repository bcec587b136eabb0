import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Notice, watch } from './live.js';

/** Keeps its element listening to one topic of the live channel, also when that topic changes. */
export class Watching implements ReactiveController {
  private listeningTo = '';
  private stop?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & { topic: string; isConnected: boolean },
    private readonly told: (notice: Notice) => void
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.listen();
  }

  hostDisconnected() {
    this.stop?.();
    this.stop = undefined;
    this.listeningTo = '';
  }

  hostUpdate() {
    if (this.host.isConnected && this.host.topic !== this.listeningTo) {
      this.listen();
    }
  }

  private listen() {
    this.stop?.();
    if (this.listeningTo) {
      // what was true of the previous topic is not of this one
      this.told({ here: [], writing: [] });
    }
    this.listeningTo = this.host.topic;
    this.stop = this.listeningTo ? watch(this.listeningTo, this.told) : undefined;
  }
}
