# Completion of feishu for fish, made by `feishu completion fish`.
function __feishu_complete
    set -l before (commandline -opc)
    $before[1] __complete -- $before[2..-1] (commandline -ct) 2>/dev/null
end
complete -c feishu -a '(__feishu_complete)'
