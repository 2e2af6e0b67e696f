/** What a promise gives, or `instead` where it takes longer than so many milliseconds. */
export function within<T>(milliseconds: number, promise: Promise<T>, instead: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(instead), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Lets messages that have arrived meanwhile be read: the next edit, or a cancellation. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
