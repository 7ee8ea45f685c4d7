import { useEffect, useState } from 'react';

/** The value, once it has stayed the same for so long; until then the one before. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(() => value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [milliseconds, value]);
  return settled;
}
