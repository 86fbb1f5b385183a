/** Where Redoc keeps it. */
const KEY = "redoc.colorMode";

/** The switch between light and dark. Until it is used, the system decides. */
export function switchMode(): void {
  document.getElementById("mode")?.addEventListener("click", () => {
    const { classList } = document.documentElement;
    const mode = classList.contains("dark") ? "light" : "dark";
    classList.remove("light", "dark");
    classList.add(mode);
    localStorage.setItem(KEY, mode);
  });
}
