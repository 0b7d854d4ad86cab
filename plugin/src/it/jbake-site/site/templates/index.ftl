<#include "header.ftl">
<h1>News</h1>
<#list published_posts as post>
<h2><a href="${content.rootpath!}${post.uri}">${post.title}</a></h2>
<p>${post.date?string("dd MMMM yyyy")}<#if post.author??> by ${post.author}</#if></p>
${post.body}
</#list>
<p>Page ${currentPageNumber} of ${numberOfPages}</p>
<#if previousFileName??><a class="newer" href="${content.rootpath!}${previousFileName}">Newer</a></#if>
<#if nextFileName??><a class="older" href="${content.rootpath!}${nextFileName}">Older</a></#if>
<#include "footer.ftl">
