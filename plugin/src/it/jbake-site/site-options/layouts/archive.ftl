<#list published_content as entry>${entry.uri} ${entry.date?date?string.short}
</#list>
