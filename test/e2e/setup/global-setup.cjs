const { setUp } = require("./set-up");

module.exports = setUp;
