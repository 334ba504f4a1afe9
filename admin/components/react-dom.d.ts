// The one thing we use of it; the whole of its types would be a package of their own.
declare module 'react-dom' {
  export function createPortal(children: import('react').ReactNode, container: Element): import('react').ReactPortal
}
