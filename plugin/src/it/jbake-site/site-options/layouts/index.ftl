<#list posts as post>
${post.title} ${post.status} ${post.noExtensionUri}
</#list>
<#list recipes as recipe>${recipe.title} ${recipe.date?string("MMMM")}</#list>
<#if numberOfPages??>paged<#else>one page of ${published_posts?size}</#if> ${config.site_base} ${config.template_post_file} ${config.render_tags?string}
