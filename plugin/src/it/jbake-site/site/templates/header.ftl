<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="${config.render_encoding}">
<title><#if (content.title)??>${content.title?html} – </#if>${config.site_title}</title>
<meta name="generator" content="JBake ${version}">
<#if (content.summary)??><meta name="description" content="${content.summary}"></#if>
<link rel="stylesheet" href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>css/site.css">
</head>
<body class="${(content.type)!}">
<#include "menu.ftl">
