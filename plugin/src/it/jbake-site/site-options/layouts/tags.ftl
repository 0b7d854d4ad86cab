${tag}: <#list tagged_documents as entry>${entry.uri} </#list>
<#list tags as one>${one.uri} </#list>
