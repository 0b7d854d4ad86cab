<?xml version="1.0"?>
<all><#list published_posts as post><post at="${config.site_host}${config.site_base}/${post.noExtensionUri}">${post.date?string("yyyy-MM-dd'T'HH:mmZ")}</post></#list></all>
