/** What is used of eSpeak NG, compiled to WebAssembly, which brings no types. */
declare module '@echogarden/espeak-ng-emscripten' {
  interface Speaker {
    set_voice(name: string): number
    set_rate(wordsAMinute: number): void
    get_samplerate(): number
    /** The callback gets 16-bit samples piece by piece; true ends it. */
    synthesize(text: string, callback: (samples: Int16Array) => boolean): void
  }
  interface Espeak {
    readonly eSpeakNGWorker: new () => Speaker
  }
  export default function createEspeak(): Promise<Espeak>
}
