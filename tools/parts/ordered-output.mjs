/**
 * Output of several things at once, shown one after the other: the first that is not done is shown as it talks, the
 * later ones are kept until their turn.
 */
export function orderedOutput(write) {
  const queue = [];
  const show = () => {
    while (queue.length > 0) {
      const turn = queue[0];
      for (const text of turn.kept.splice(0)) write(text);
      if (!turn.isDone) return;
      queue.shift();
    }
  };
  return function open() {
    const turn = { kept: [], isDone: false };
    queue.push(turn);
    return {
      write(text) {
        turn.kept.push(text);
        show();
      },
      close() {
        turn.isDone = true;
        show();
      },
    };
  };
}
