<#include "header.ftl">
<article>
<h1>${content.title}</h1>
<p><time datetime="${content.date?string("yyyy-MM-dd'T'HH:mm:ss'Z'")}">${content.date?string("EEEE, d MMMM yyyy")}</time><#if content.author??> by ${content.author}</#if></p>
<#if content.weather??><p>Weather: ${content.weather.sky}, ${content.weather.degrees} °C, <#list content.weather.words as word>${word}<#sep>; </#list></p></#if>
${content.body}
<p>Topics: <#list content.tags as tag>${tag}<#sep>, <#else>none</#list></p>
<nav>
<#if content.previousContent??><a rel="prev" href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if>
<#if content.nextContent??><a rel="next" href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if>
</nav>
<p class="made">${content.status} ${content.type} ${content.uri} of ${content.file?keep_after_last("/")}, cached: ${content.cached?string("yes", "no")}</p>
</article>
<#include "footer.ftl">
