/** The first stop of the keyboard: past the header, to what the page is about. */
export function SkipLink() {
  return (
    <a href="#main" className="fixed top-2 left-2 z-50 -translate-y-20 rounded-lg bg-accent px-4 py-2 font-strong text-on-accent focus:translate-y-0">
      Skip to the content
    </a>
  );
}
