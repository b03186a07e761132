#compdef feishu
# Completion of feishu for zsh, made by `feishu completion zsh`.
_feishu() {
    local -a open closed
    local line word
    for line in ${(f)"$(${words[1]} __complete -- ${words[2,CURRENT]} 2>/dev/null)"}; do
        word=${line%%$'\t'*}
        if [[ $word == *= ]]; then
            open+=("$word")
        else
            closed+=("$word")
        fi
    done
    compadd -S '' -- $open
    compadd -- $closed
    (( $#open + $#closed )) || _files
}
if [[ $funcstack[1] == _feishu ]]; then
    _feishu "$@"
else
    compdef _feishu feishu
fi
