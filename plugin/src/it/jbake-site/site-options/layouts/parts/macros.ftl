<#macro frame title>
<html><head><title>${title}</title></head><body><#nested></body></html>
</#macro>
