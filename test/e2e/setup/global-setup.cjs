module.exports = require("./set-up").setUp;
