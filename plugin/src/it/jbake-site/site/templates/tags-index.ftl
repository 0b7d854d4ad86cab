<#include "header.ftl">
<h1>Topics</h1>
<#list tags as tag>
<p><a href="${content.rootpath!}${tag.uri}">${tag.name}</a>: <#list tag.tagged_posts as post>${post.title}<#sep>; </#list> | <#list tag.tagged_documents as entry>${entry.title}<#sep>; </#list></p>
</#list>
<#include "footer.ftl">
