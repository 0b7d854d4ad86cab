<footer>
<p>${config.site_host} · crew: <#list config.site_crew as name>${name}<#sep>, </#list></p>
<p>Topics: <#list alltags as tag><a href="${content.rootpath!}${config.tag_path}/${tag?replace(' ', '%20')}.html">${tag}</a><#sep>, </#list></p>
<p>Keeper of the key: ${data.get('crew.yml').key.name}, phone ${data.get('crew.yml').key.phone?c}</p>
</footer>
</body>
</html>
