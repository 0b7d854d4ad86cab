<#import "/parts/macros.ftl" as parts>
<@parts.frame title=content.title>
<ul><#list content.what?split(";") as thing><li>${thing?trim}</li></#list></ul>
${content.body}
<p>${1234567.5} ${content.uri}</p>
</@parts.frame>
