<#ftl output_format="HTML">
<p>${content.title}, one of ${published_lessons?size} lessons.</p>
${content.body?no_esc}
