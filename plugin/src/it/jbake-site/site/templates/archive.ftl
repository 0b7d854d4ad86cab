<#include "header.ftl">
<h1>Archive</h1>
<#assign year="">
<#list published_posts as post>
<#if post.date?string("yyyy") != year><#assign year=post.date?string("yyyy")><h2>${year}</h2></#if>
<p><a href="${content.rootpath!}${post.uri}">${post.title}</a></p>
</#list>
<h2>Everything that is published</h2>
<ol>
<#list published_content as entry>
<li>${entry.type} ${entry.uri} ${entry.title}</li>
</#list>
</ol>
<h2>Everything</h2>
<ol>
<#list all_content as entry>
<li>${entry.type} ${entry.status} ${entry.uri} ${entry.tags?size}</li>
</#list>
</ol>
<h2>By type</h2>
<p>${posts?size} posts, ${pages?size} pages, ${projects?size} projects</p>
<#include "footer.ftl">
