<#include "header.ftl">
<h1>${content.title}</h1>
${content.body}
<p class="date">${content.date?string("yyyy-MM-dd")}</p>
<p class="up">${content.rootpath}</p>
<#include "footer.ftl">
