import { nearest } from "../../ground/index.js";
import { UsageError } from "../exit-code.js";

const BASH = `# syncro-msp completion bash >> ~/.bashrc
_syncro_msp() {
  local value text
  COMPREPLY=()
  while IFS=$'\\t' read -r value text; do
    COMPREPLY+=("$(printf '%q' "$value")")
  done < <(syncro-msp complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _syncro_msp syncro-msp
`;

const ZSH = `#compdef syncro-msp
# syncro-msp completion zsh > a file named _syncro-msp in a folder of $fpath, or: source <(syncro-msp completion zsh)
_syncro_msp() {
  local -a found
  local value text
  while IFS=$'\\t' read -r value text; do
    found+=("\${value//:/\\\\:}:$text")
  done < <(syncro-msp complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then _describe syncro-msp found; else _files; fi
}
if [ "$funcstack[1]" = "_syncro-msp" ]; then _syncro_msp "$@"; else compdef _syncro_msp syncro-msp; fi
`;

const FISH = `# syncro-msp completion fish > ~/.config/fish/completions/syncro-msp.fish
function __syncro_msp
    set -l words (commandline -opc) (commandline -ct)
    syncro-msp complete -- $words[2..-1] 2>/dev/null
end
complete -c syncro-msp -f -a '(__syncro_msp)'
complete -c syncro-msp -l body-file -r -F
`;

const POWERSHELL = `# syncro-msp completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName syncro-msp -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $elements = $commandAst.CommandElements | Select-Object -Skip 1
    $words = @($elements | Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
    if (-not $wordToComplete) { $words += ' ' }
    & syncro-msp complete '--' @words 2>$null | ForEach-Object {
        $value, $text = $_ -split "\`t", 2
        if (-not $text) { $text = $value }
        $written = $value
        if ($value -match '[\\s'']') { $written = "'" + $value.Replace("'", "''") + "'" }
        [System.Management.Automation.CompletionResult]::new($written, $value, 'ParameterValue', $text)
    }
}
`;

const SCRIPTS: Readonly<Record<string, string>> = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL };

export const SHELLS = Object.keys(SCRIPTS);

/** The script that a shell reads once. */
export function completionScript(name: string): string {
  const script = Object.hasOwn(SCRIPTS, name) ? SCRIPTS[name] : undefined;
  if (script !== undefined) return script;
  throw new UsageError(`completion is for one of ${SHELLS.join(", ")}${nearest(name, SHELLS)}`);
}
