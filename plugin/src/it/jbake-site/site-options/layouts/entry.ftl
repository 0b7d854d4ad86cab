<html><body>
<h1>${content.title!"no title"}</h1>
<p>${content.date?string("EEEE, d. MMMM yyyy, HH:mm")} | ${content.uri} | ${content.noExtensionUri!"-"} | ${content.tags?join(" ")}</p>
<p class="root">${content.rootpath}</p>
${content.body}
<#if content.previousContent??>before: ${content.previousContent.noExtensionUri} ${content.previousContent.title}</#if>
<#if content.nextContent??>after: ${content.nextContent.noExtensionUri} ${content.nextContent.title}</#if>
</body></html>
