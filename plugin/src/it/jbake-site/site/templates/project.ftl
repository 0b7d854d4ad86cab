<#include "header.ftl">
<h1>Project: ${content.title}</h1>
<p>Stage: ${content.stage!"not said"}; keys: <#list content?keys?sort as key><#if !["sha1", "bodytype", "name"]?seq_contains(key)>${key}<#sep> </#if></#list></p>
${content.body}
<p>Other projects: <#list projects as project><#if project.uri != content.uri><a href="${content.rootpath}${project.uri}">${project.title}</a> (${project.status})</#if></#list></p>
<p>${db.getPublishedCount("post")} posts, ${db.getDocumentCount("post")} with drafts, ${db.getPublishedPostsByTag("school life").size()} about school life; the newest is ${db.getPublishedPosts()[0].title}.</p>
<#list db.getPublishedContent("project") as project><p>${project.title}</p></#list>
<#list db.getAllContent("page") as page><p>${page.title}: ${page.status}</p></#list>
<#include "footer.ftl">
