<#include "header.ftl">
<h1>Nothing grows here</h1>
<p>${currentPageNumber} ${numberOfPages} [${previousFileName}] [${nextFileName}]</p>
<#include "footer.ftl">
