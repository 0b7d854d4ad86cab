<ul class="menu">
<li><a href="${content.rootpath!}index.html">Home</a></li>
<#list published_pages as entry>
<li><a href="${content.rootpath!}${entry.uri}">${entry.title}</a></li>
</#list>
<#list published_projects as entry>
<li class="project"><a href="${content.rootpath!}${entry.uri}">${entry.title}</a></li>
</#list>
<li><a href="${content.rootpath!}${config.feed_file}">Feed</a></li>
</ul>
