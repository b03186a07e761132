# Completion of feishu for bash, made by `feishu completion bash`.
_feishu() {
    local line=${COMP_LINE:0:COMP_POINT} words current IFS=$' \t\n'
    read -ra words <<<"$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    current=${words[-1]}
    local found IFS=$'\n'
    found=$("${words[0]}" __complete -- "${words[@]:1}" 2>/dev/null | cut -f 1)
    COMPREPLY=($found)
    # bash takes = for the end of a word.
    if [[ $current == *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]#*=}")
    fi
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o default -F _feishu feishu
