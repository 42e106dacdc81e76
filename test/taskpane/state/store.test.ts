import { createStore, type Store } from "../../../src/taskpane/state/store";

/** Adds up; adding nothing changes nothing. */
function counter(): Store<{ readonly sum: number }, number> {
  return createStore((state, added: number) => (added === 0 ? state : { sum: state.sum + added }), { sum: 0 });
}

test("the state is what the events made of it", () => {
  const { dispatch, getState } = counter();
  expect(getState()).toEqual({ sum: 0 });
  dispatch(2);
  dispatch(3);
  expect(getState()).toEqual({ sum: 5 });
});

test("listeners hear every change, and find the new state", () => {
  const { dispatch, getState, subscribe } = counter();
  const heard: number[] = [];
  subscribe(() => heard.push(getState().sum));
  dispatch(1);
  dispatch(1);
  expect(heard).toEqual([1, 2]);
});

test("an event that changes nothing is not heard", () => {
  const { dispatch, subscribe } = counter();
  const listener = jest.fn();
  subscribe(listener);
  dispatch(0);
  expect(listener).not.toHaveBeenCalled();
});

test("who stopped listening hears no more, the others do", () => {
  const { dispatch, subscribe } = counter();
  const [first, second] = [jest.fn(), jest.fn()];
  const stop = subscribe(first);
  subscribe(second);
  dispatch(1);
  stop();
  dispatch(1);
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2]);
});

test("a listener that stops listening while it hears leaves nobody out", () => {
  const { dispatch, subscribe } = counter();
  const second = jest.fn();
  const stop = subscribe(() => {
    stop();
  });
  subscribe(second);
  dispatch(1);
  expect(second).toHaveBeenCalledTimes(1);
});

test("who starts listening while others hear waits for the next change", () => {
  const { dispatch, subscribe } = counter();
  const late = jest.fn();
  const stop = subscribe(() => {
    stop();
    subscribe(late);
  });
  dispatch(1);
  expect(late).not.toHaveBeenCalled();
  dispatch(1);
  expect(late).toHaveBeenCalledTimes(1);
});

test("a listener may dispatch: every listener ends with the last state", () => {
  const { dispatch, getState, subscribe } = counter();
  subscribe(() => {
    if (getState().sum === 1) dispatch(10);
  });
  const heard: number[] = [];
  subscribe(() => heard.push(getState().sum));
  dispatch(1);
  expect(heard.at(-1)).toBe(11);
});
