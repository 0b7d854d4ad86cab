<#ftl output_format="HTML">
<p>${content.title}, one of ${published_trips?size} trips.</p>
${content.body?no_esc}
