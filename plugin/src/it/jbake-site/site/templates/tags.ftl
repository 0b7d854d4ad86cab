<#include "header.ftl">
<h1>Topic: ${tag}</h1>
<h2>Posts</h2>
<#list tag_posts as post>
<p><a href="${content.rootpath!}${post.uri}">${post.title}</a>, ${post.date?string("dd.MM.yyyy")}</p>
</#list>
<h2>All of it</h2>
<#list tagged_documents as entry>
<p>${entry.type}: <a href="${content.rootpath!}${entry.uri}">${entry.title}</a></p>
</#list>
<#include "footer.ftl">
